"""Programs that stand in for a worker: each answers every task in a way of its own, by the name of the file."""

from cli.work.limits import Limits, choose_limits
from cli.work.messages import Task

STAND_IN = """
import os, signal, sys, time
from cli.work.messages import Beat, Done, Failed, receive_task, send
served = 0
while task := receive_task(sys.stdin.buffer):
    served += 1
    out = sys.stdout.buffer
    send(out, Beat(0, None))
    if task.name == "hangs":
        time.sleep(60)
    if task.name == "beats":
        for page in range(1, 100):
            send(out, Beat(page, 100)); time.sleep(0.1)
    if task.name == "grows":
        held = [bytearray(2**20) for _ in range(200)]; time.sleep(60)
    if task.name == "dies" or (task.name == "dies-if-used" and served > 1):
        os.kill(os.getpid(), signal.SIGKILL)
    if task.name == "defect":
        send(out, Failed("UnreadableError", "defect", "", 3, 1, False)); continue
    if task.name == "babbles":
        out.write(bytes((0, 0, 0, 2)) + b"no"); out.flush(); continue
    if task.name == "plain":
        send(out, Failed("NoTableError", "none", "", 3, 1, True)); continue
    send(out, Done(f"{os.getpid()}".encode(), 1))
"""


def task(name: str) -> Task:
    return Task(path=b"", name=name, shown=name, folder=b"out", owner=1)


def limits(**given: int) -> Limits:
    return choose_limits(f"{name}={number}" for name, number in given.items())
