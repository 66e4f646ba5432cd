class WebSocketException(Exception):
    pass


class ConnectionClosed(WebSocketException):
    """`rcvd` is the close frame that came from the server, if one came."""

    def __init__(self, rcvd, sent, rcvd_then_sent=None):
        super().__init__(rcvd, sent)
        self.rcvd = rcvd


class ConnectionClosedError(ConnectionClosed):
    pass


class InvalidHandshake(WebSocketException):
    pass
