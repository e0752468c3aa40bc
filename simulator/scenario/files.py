"""What one file of the library may hold."""

from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.model import Scenario

File = Scenario | Director | Exercise
