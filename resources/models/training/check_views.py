#!/usr/bin/python3
"""Writes what the trainer's networks answer to a short example, for the test that compares the engine with them.

Usage: check_views.py --structure STRUCTURE.pt --harmony HARMONY.pt --folds sNNN_T_v0.npy --out tests/data/views.example
Layout: frames (u32), frames x 4 x 12 bytes, then for structure and harmony each: outputs x 12 x frames / pooled answers
(float32, time last), little-endian.
"""
import argparse
import struct

import numpy as np
import torch

import view_net

FIRST, FRAMES = 200, 48

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--structure", required=True)
parser.add_argument("--harmony", required=True)
parser.add_argument("--folds", required=True)
parser.add_argument("--out", required=True)
options = parser.parse_args()
folds = np.load(options.folds)[FIRST:FIRST + FRAMES]
x = torch.from_numpy(folds.astype(np.float32) / 255).permute(1, 2, 0)[None]
body = struct.pack("<I", FRAMES) + folds.tobytes()
for weights, outputs, pooled in ((options.structure, 2, 3), (options.harmony, 1, 4)):
    net = view_net.ViewNet(outputs, pooled)
    net.load_state_dict(torch.load(weights))
    with torch.no_grad():
        body += net(x)[0].numpy().astype("<f4").tobytes()
with open(options.out, "wb") as out:
    out.write(body)
