"""What ends a command for a reason that its user can act on."""


class Failure(Exception):
    """One plain sentence for standard error; the command exits with 1."""
