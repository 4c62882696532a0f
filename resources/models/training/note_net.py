"""The note network: its input, its layers, and the file that core/network reads. Used by train_notes.py."""
import hashlib
import math
import struct

import numpy as np
import torch
from torch import nn
from torch.nn import functional

PITCHES = 84
SUB_BINS = 3
LOUDNESS_REACH = 43   # frames on either side: 2 s
RANGE_DB = 60.0
QUIETEST_DB = -75.0   # what is quieter than this is not made louder
MEAN_REACH = 30       # bins on either side: ten semitones
HARMONICS = [[-12, 0, 12, 24, 36], [19, 31], [28, 34]]  # semitones of the first nine partials, and an octave below
MAGIC, VERSION = 0x544E5254, 1  # "TRNT"


def loudness(codes):
    """Loudest dB within two seconds of each frame. codes: frames x 252."""
    peak = torch.from_numpy(codes.max(1).astype(np.float32)) / 2 - 115
    reach = functional.max_pool1d(functional.pad(peak[None, None], (LOUDNESS_REACH,) * 2, value=-200.0),
                                  2 * LOUDNESS_REACH + 1, stride=1)[0, 0]
    return reach.clamp(min=QUIETEST_DB)


def net_input(codes, loudest):
    """codes: N x frames x 252 (uint8 tensor), loudest: N x frames -> N x 6 x frames x 84."""
    db = codes.float() / 2 - 115
    level = ((db - loudest[..., None] + RANGE_DB) / RANGE_DB).clamp(min=0)
    total = functional.pad(level.cumsum(-1), (1, 0))
    bins = level.shape[-1]
    at = torch.arange(bins)
    low, high = (at - MEAN_REACH).clamp(min=0), (at + MEAN_REACH + 1).clamp(max=bins)
    mean = (total[..., high] - total[..., low]) / (high - low)
    both = torch.stack([level, 3 * (level - mean)], 1)
    n, _, frames, _ = both.shape
    return both.reshape(n, 2, frames, PITCHES, SUB_BINS).permute(0, 1, 4, 2, 3).reshape(n, 6, frames, PITCHES)


class Layer(nn.Module):
    """A convolution over time taps x pitch offsets, with what it reads and adds. `pitches`: evenly spaced groups."""

    def __init__(self, reads, channels, times, pitches, relu=True, adds=None):
        super().__init__()
        self.reads, self.adds, self.relu = reads, adds, relu
        self.channels, self.times, self.groups = channels, times, pitches
        self.pitches = [p for group in pitches for p in group]
        self.below, self.above = max(0, -min(self.pitches)), max(0, max(self.pitches))
        step = times[1] - times[0] if len(times) > 1 else 1
        self.convs = nn.ModuleList()
        for n, group in enumerate(pitches):
            apart = group[1] - group[0] if len(group) > 1 else 1
            self.convs.append(nn.Conv2d(*channels, (len(times), len(group)), dilation=(step, apart),
                                        padding=(-times[0], 0), bias=n == 0))
        spread = math.sqrt(2 / (channels[0] * len(times) * len(self.pitches))) * (1 if adds is None else .5)
        for conv in self.convs:
            nn.init.normal_(conv.weight, 0, spread)
        nn.init.zeros_(self.convs[0].bias)

    def forward(self, x):
        x = functional.pad(x, (self.below, self.above)) if self.below or self.above else x
        total = None
        for conv, group in zip(self.convs, self.groups):
            y = conv(x[..., self.below + group[0]:self.below + group[-1] + PITCHES])
            total = y if total is None else total + y
        return functional.relu(total, inplace=True) if self.relu else total

    def weights(self):
        """outputs x inputs x times x pitches, and the bias."""
        weight = torch.cat([conv.weight.detach() for conv in self.convs], 3)
        return weight.numpy(), self.convs[0].bias.detach().numpy()


class NoteNet(nn.Module):
    """N x 6 x frames x 84 -> logits N x 3 x frames x 84: onset, sounding, melody."""

    def __init__(self, width=20):
        super().__init__()
        w, near, here = width, [-1, 0, 1], [[0]]
        self.layers = nn.ModuleList([
            Layer(0, (6, 16), near, [near]),
            Layer(1, (16, w), [0], HARMONICS),
            Layer(2, (w, w), near, [near], adds=2),
            Layer(3, (w, w), [-3, 0, 3], [near], adds=3),
            Layer(4, (w, w), [-8, -4, 0, 4, 8], here, adds=4),
            Layer(5, (w, 8), [0], [list(range(-12, 13))]),
            Layer(6, (8, 8), list(range(-16, 17, 4)), here, adds=6),
            Layer(5, (w, 3), near, [near], relu=False),
            Layer(7, (8, 3), [0], here, relu=False, adds=8),
        ])
        nn.init.constant_(self.layers[7].convs[0].bias, -3.0)

    def forward(self, x):
        made = [x]
        for layer in self.layers:
            y = layer(made[layer.reads])
            made.append(y if layer.adds is None else y + made[layer.adds])
        return made[-1]


def save_weights(net, path):
    """The layout that core/network/weights.h describes."""
    body = struct.pack("<II", 6, len(net.layers))
    for layer in net.layers:
        weight, bias = layer.weights()
        adds = 0xFFFFFFFF if layer.adds is None else layer.adds
        body += struct.pack("<IIIIIII", layer.reads, adds, int(layer.relu), *layer.channels, len(layer.times),
                            len(layer.pitches))
        body += struct.pack(f"<{len(layer.times)}i", *layer.times) + struct.pack(f"<{len(layer.pitches)}i", *layer.pitches)
        body += bias.astype("<f4").tobytes() + np.ascontiguousarray(weight).astype("<f4").tobytes()
    digest = hashlib.sha256(body).digest()
    with open(path, "wb") as out:
        out.write(struct.pack("<II", MAGIC, VERSION) + digest + body)


def macs(net):
    return sum(l.channels[0] * l.channels[1] * len(l.times) * len(l.pitches) for l in net.layers)
