#!/usr/bin/python3
"""Writes what the trainer's network answers to a short example, for the test that compares the engine with it.

Usage: check_notes.py --weights TRAINED.pt --codes NNNNN.x.npy --out tests/data/notes.example
Layout: frames (u32), frames x 252 codes, frames x 3 x 84 probabilities (float32), little-endian.
"""
import argparse
import struct

import numpy as np
import torch

import note_net

FRAMES = 24

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--weights", required=True)
parser.add_argument("--codes", required=True)
parser.add_argument("--out", required=True)
options = parser.parse_args()
net = note_net.NoteNet()
net.load_state_dict(torch.load(options.weights))
codes = np.load(options.codes)[400:400 + FRAMES]
with torch.no_grad():
    x = note_net.net_input(torch.from_numpy(codes)[None], note_net.loudness(codes)[None])
    answer = torch.sigmoid(net(x))[0].permute(1, 0, 2).numpy()
with open(options.out, "wb") as out:
    out.write(struct.pack("<I", FRAMES) + codes.tobytes() + answer.astype("<f4").tobytes())
