"""The faces that were made on the way, to go back over and forward again."""

from simulator.desktop.portraits.face import Face

MOST = 200


class Versions:
    """What was made, one version after another."""

    def __init__(self, face: Face) -> None:
        """Begin with a face."""
        self._faces = [face]
        self._at = 0

    @property
    def face(self) -> Face:
        """The version that stands now."""
        return self._faces[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is one before it."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is one after it."""
        return self._at + 1 < len(self._faces)

    def put(self, face: Face) -> bool:
        """Make another version; what lay ahead is gone. False where it is the same."""
        if face == self.face:
            return False
        self._faces = [*self._faces[: self._at + 1], face][-MOST:]
        self._at = len(self._faces) - 1
        return True

    def undo(self) -> None:
        """Go back to the version before, if there is one."""
        self._at = max(0, self._at - 1)

    def redo(self) -> None:
        """Go forward again, if there is somewhere to go."""
        self._at = min(len(self._faces) - 1, self._at + 1)
