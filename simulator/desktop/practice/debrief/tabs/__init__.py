"""What stands behind the first glance: claims, terms, satisfaction, his two yardsticks, readings."""

"readings."
