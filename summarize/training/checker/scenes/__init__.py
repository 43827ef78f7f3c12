"""Small invented news scenes with claims about them that are true or wrong by construction."""
