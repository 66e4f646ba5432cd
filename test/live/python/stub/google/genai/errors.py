class APIError(Exception):
    def __init__(self, code, details):
        super().__init__(f"{code} None. {details}")
        self.code = code
        self.details = details
