"""How a benchmark speaks with a rival in a process of its own.

The benchmark starts `script NETWORK BATCH train|infer SETTING`. Once the network is built the rival
prints one line of JSON: what it is and how many parameters it counts. From then on it reads
`steps N` from standard input, does N steps, and prints one line of JSON: the seconds of each and the
last loss, or the largest probability where it infers. Between commands it idles. It ends with its
input.
"""

import json
import os
import sys
import time

# Whatever libraries print on standard output must not come between the answers.
_answers = os.fdopen(os.dup(1), "w", buffering=1)
sys.stdout = sys.stderr


def arguments():
    """The network's name, the batch size, whether to train, and the setting's name."""
    network, batch, task, setting = sys.argv[1:5]
    return network, int(batch), task == "train", setting


def serve(versions, parameters, step):
    """Answers until there is no more input; `step` gives a number that must be finite."""
    _answers.write(json.dumps({"versions": versions, "parameters": int(parameters)}) + "\n")
    for line in sys.stdin:
        seconds = []
        value = 0.0
        for _ in range(int(line.split()[1])):
            start = time.perf_counter()
            value = step()
            seconds.append(time.perf_counter() - start)
        _answers.write(json.dumps({"seconds": seconds, "value": float(value)}) + "\n")
