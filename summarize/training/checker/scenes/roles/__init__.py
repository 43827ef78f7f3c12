"""Scenes about who did it: doers and sufferers, givers and takers, speakers and those spoken of, each with his own."""
