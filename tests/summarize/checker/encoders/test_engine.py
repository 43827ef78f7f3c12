"""OpenVINO as we import it neither tells anybody nor writes anything."""

import os
import subprocess
import sys
from pathlib import Path

CODE = """
import socket, threading
def told(*address):
    print("connects", address)
    raise OSError
socket.getaddrinfo = socket.create_connection = socket.socket.connect = told
import {module}
for thread in threading.enumerate():
    if thread is not threading.main_thread():
        thread.join(5)
        print("another thread")
"""


def test_importing_it_connects_to_nobody_and_leaves_no_id_behind(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in ("CI", "TF_BUILD", "JENKINS_URL")}
    for module, quiet in (("summarize.checker.encoders.engine", True), ("openvino", False)):
        home = tmp_path / module
        home.mkdir()
        run = subprocess.run(
            [sys.executable, "-c", CODE.format(module=module)],
            env=environment | {"HOME": str(home), "USERPROFILE": str(home)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert (run.stdout == "") is quiet
        assert (list(home.iterdir()) == []) is quiet
