"""The composition networks: their layers, and the file that core/network reads. Used by train_views.py."""
import hashlib
import struct

import torch
from torch import nn
from torch.nn import functional

CLASSES, INPUTS, WIDTH = 12, 4, 16
MAGIC, VERSION = 0x524E5254, 1  # "TRNR"
HOP_S = 4 * 512 / 22050         # of the input's frames


class ViewNet(nn.Module):
    """N x 4 x 12 x frames (0 to 1) -> N x outputs x 12 x frames / pooled. Turning the classes of the input turns those
    of the output."""

    def __init__(self, outputs, pooled):
        super().__init__()
        self.pooled = pooled
        self.layers = nn.ModuleList([nn.Conv2d(INPUTS, WIDTH, (CLASSES, 3)), nn.Conv2d(WIDTH, WIDTH, (CLASSES, 5)),
                                     nn.Conv2d(WIDTH, outputs, (CLASSES, 3))])

    @staticmethod
    def ring(x, conv):
        """The convolution, closed over the classes and zero beyond the ends."""
        reach = conv.kernel_size[1] // 2
        return conv(functional.pad(functional.pad(x, (0, 0, 0, CLASSES - 1), mode="circular"), (reach, reach)))

    def forward(self, x):
        first, second, last = self.layers
        x = functional.relu(self.ring(x, first))
        frames = x.shape[-1] // self.pooled * self.pooled
        x = functional.avg_pool2d(x[..., :frames], (1, self.pooled))
        return self.ring(functional.relu(self.ring(x, second)), last)


def save_weights(net, path):
    """The layout that core/network/ring_network.h describes."""
    body = struct.pack("<II", net.pooled, len(net.layers))
    for n, conv in enumerate(net.layers):
        weight, bias = conv.weight.detach().numpy(), conv.bias.detach().numpy()
        body += struct.pack("<IIII", weight.shape[1], weight.shape[0], weight.shape[3], int(n + 1 < len(net.layers)))
        body += bias.astype("<f4").tobytes() + weight.astype("<f4").tobytes()
    with open(path, "wb") as out:
        out.write(struct.pack("<II", MAGIC, VERSION) + hashlib.sha256(body).digest() + body)


def unit(x):
    """N x outputs x 12 x frames -> N x values: less each frame's mean, of length one."""
    x = (x - x.mean(2, keepdim=True)).flatten(1)
    return x / (x.norm(dim=1, keepdim=True) + 1e-4)


def all_windows(e, frames):
    """outputs x 12 x T -> windows x values, every second one; a quiet window counts for less."""
    e = e - e.mean(1, keepdim=True)
    windows = e.unfold(2, frames, 2).permute(2, 0, 1, 3).flatten(1)
    length = windows.norm(dim=1, keepdim=True)
    return windows / torch.maximum(length, .55 * length.mean() + 1e-4)
