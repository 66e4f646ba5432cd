class Tokens:
    def create(self, *, config):
        raise NotImplementedError("The stub knows no backend.")
