"""Which lines of published research bear on what this attempt showed."""

from typing import Literal

ResearchLine = Literal[
    "smile_is_no_proof",
    "satisfaction_and_points",
    "over_service",
    "four_factors",
    "value_carries_over",
    "hindsight",
    "policy_clash",
    "role_conflict",
    "role_ambiguity",
    "labelled_concessions",
    "shrinking_steps",
]
"""The codes, in the order they are shown:

- smile_is_no_proof: he took a satisfied client as proof. Thompson, Valley & Kramer (1995).
- satisfaction_and_points: the same, with the counts of 1,005 human deals (CaSiNo corpus): the rank
  correlation of one's own points with the other's satisfaction is -0.125.
- over_service: satisfaction bought beyond what paid. Homburg, Mueller & Klarmann (2011).
- four_factors: satisfaction that was earned, not bought. Curhan, Elfenbein & Xu (2006).
- value_carries_over: a satisfied client and a high company score: subjective value predicts the next round.
  Curhan, Elfenbein & Eisenkraft (2010).
- hindsight: a claim of hindsight, or a director who holds the imaginable best against the deal. Baron &
  Hershey (1988).
- policy_clash: a claim only by what he rewards. Kerr (1975).
- role_conflict: his statements contradicted one another. Rizzo, House & Lirtzman (1970).
- role_ambiguity: a criterion was asked for and not given. Singh & Rhoads (1991).
- labelled_concessions: something was conceded with nothing in return. Malhotra (Program on Negotiation).
- shrinking_steps: steps of a concession that grew. Tey, Schaerer, Madan & Swaab (2021).
"""
