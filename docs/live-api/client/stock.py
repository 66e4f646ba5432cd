"""The functions that the model may call in a workshop."""

# region declare
from google.genai import types

tools = [
    types.Tool(
        function_declarations=[
            types.FunctionDeclaration(
                name="check_stock",
                description="Counts a spare part. Use it before promising a repair.",
                behavior="NON_BLOCKING",
                parameters_json_schema={
                    "type": "object",
                    "properties": {"part": {"type": "string"}},
                    "required": ["part"],
                },
            ),
            types.FunctionDeclaration(
                name="order_part",
                description="Orders a spare part. Use it after the mechanic has agreed.",
                behavior="NON_BLOCKING",
                parameters_json_schema={
                    "type": "object",
                    "properties": {"part": {"type": "string"}, "repair": {"type": "string"}},
                    "required": ["part", "repair"],
                },
            ),
        ]
    )
]

# endregion


# region handlers
class CheckStock:
    def __init__(self, stock):
        self.stock = stock

    async def run(self, args):
        # Arguments are untrusted: the stock list checks them.
        return {"pieces": await self.stock.count(str(args["part"]))}

    async def undo(self, args):
        pass  # Counting changes nothing.


class OrderPart:
    def __init__(self, stock):
        self.stock = stock

    async def run(self, args):
        key = self.key(args)
        await self.stock.order(key, str(args["part"]))
        return {"ordered": key}

    async def undo(self, args):
        await self.stock.take_back(self.key(args))

    def key(self, args):
        """A call that is made again has a new id. This key stays the same."""
        return f"{args['repair']}/{args['part']}"


def handlers_for(stock):
    return {"check_stock": CheckStock(stock), "order_part": OrderPart(stock)}


# endregion
