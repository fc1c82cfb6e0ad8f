"""Uses the kernel as a front end does: state, completion, inspection, interrupt, restart, shutdown."""

import threading
import time

from jupyter_client.manager import KernelManager

manager = KernelManager(kernel_name="rcsim")
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)


def run(code, on=None):
    """Runs a cell; when something of the type given first is published, the function given is called."""
    request = client.execute(code)
    published = []
    while True:
        message = client.get_iopub_msg(timeout=120)
        if message["parent_header"].get("msg_id") != request:
            continue
        published.append(message)
        if on and message["msg_type"] == on[0]:
            threading.Thread(target=on[1]).start()
            on = None
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return answer(request), published


def answer(request):
    """The answer to a request; answers to others, which nobody waits for any more, are passed over."""
    while True:
        message = client.get_shell_msg(timeout=120)
        if message["parent_header"].get("msg_id") == request:
            return message["content"]


def value(code):
    _, published = run(code)
    return [m["content"]["data"]["text/plain"] for m in published if m["msg_type"] == "execute_result"]


assert run("var kept = 41;")[0]["status"] == "ok"
assert value("kept + 1") == ["42"]
assert client.complete("Scenario.Lo", reply=True, timeout=60)["content"]["matches"] == ["Load"]
assert "Reads a scenario file" in client.inspect("Scenario.Load", reply=True, timeout=60)["content"]["data"]["text/plain"]

interrupted, _ = run('Console.WriteLine("begun"); await Task.Delay(-1, Cancellation);', on=("stream", manager.interrupt_kernel))
assert interrupted["ename"] == "Interrupted", interrupted
assert value("kept") == ["41"]

manager.restart_kernel()
client.wait_for_ready(timeout=60)
assert run("kept")[0]["ename"] == "CS0103"

run('Console.WriteLine("begun"); while (true) { }', on=("stream", manager.interrupt_kernel))
gone_by = time.monotonic() + 120
while manager.is_alive():
    assert time.monotonic() < gone_by, "a cell that spins outlived its interrupt"
    time.sleep(0.1)

manager.restart_kernel()
client.wait_for_ready(timeout=60)
assert value("1 + 1") == ["2"]
client.stop_channels()
manager.shutdown_kernel()
assert not manager.is_alive()
print("all as it should be")
