from dataclasses import dataclass


@dataclass
class Close:
    code: int
    reason: str
