"""PyTorch as a rival of SpeedBench; protocol.py says how they speak.

A setting is a precision, `float32` or `bfloat16` (autocast), and after dashes what else is chosen:
`compile` (torch.compile), `nchw` (PyTorch's own layout in place of channels_last), `fused` (Adam in
one kernel), `frozen` (for inference: traced, frozen and optimized by TorchScript).
"""

import os

# One process that compiles: the two cores are the contestants'.
os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "1")

import protocol  # noqa: E402
import torch  # noqa: E402
from torch.nn import functional  # noqa: E402
from torch_networks import NETWORKS  # noqa: E402

NAME, BATCH, TRAIN, SETTING = protocol.arguments()
PRECISION, *CHOICES = SETTING.split("-")
torch.manual_seed(1)
torch.set_num_threads(os.cpu_count())
build, side, labels, several = NETWORKS[NAME]
layout = torch.contiguous_format if "nchw" in CHOICES else torch.channels_last
model = build().to(memory_format=layout)
pixels = torch.randint(0, 256, (BATCH, 3, side, side), dtype=torch.uint8)
pixels = pixels.contiguous(memory_format=layout)
if several:
    truth = torch.randint(0, 2, (BATCH, labels)).float()
    loss_of, share = functional.binary_cross_entropy_with_logits, torch.sigmoid
else:
    truth = torch.randint(0, labels, (BATCH,))
    loss_of, share = functional.cross_entropy, lambda logits: torch.softmax(logits, 1)


def precision():
    return torch.autocast("cpu", torch.bfloat16, enabled=PRECISION == "bfloat16")


def training():
    optimizer = torch.optim.Adam(model.parameters(), eps=1e-7, fused="fused" in CHOICES)
    model.train()
    forward = torch.compile(model) if "compile" in CHOICES else model

    def step():
        with precision():
            logits = forward(pixels)
        loss = loss_of(logits.float(), truth)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return loss.item()

    return step


def inference():
    model.eval()
    forward = model
    with torch.no_grad(), precision():
        if "compile" in CHOICES:
            forward = torch.compile(model)
        elif "frozen" in CHOICES:
            forward = torch.jit.freeze(torch.jit.trace(model, pixels))
            forward = torch.jit.optimize_for_inference(forward)

    def step():
        with torch.inference_mode(), precision():
            return share(forward(pixels).float()).max().item()

    return step


def parameters():
    kept = [v for k, v in model.state_dict().items() if not k.endswith("num_batches_tracked")]
    return sum(each.numel() for each in kept)


protocol.serve(f"PyTorch {torch.__version__}", parameters(), training() if TRAIN else inference())
