"""A team's database: attempts land in the file on this computer first, and go there when it answers."""
