"""The review for trainers: is it getting better, and where do my people lose most?"""

from simulator.desktop.history.review.page import ReviewPage

__all__ = ["ReviewPage"]
