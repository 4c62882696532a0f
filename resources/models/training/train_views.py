#!/usr/bin/python3
"""Trains a composition network on what render_pairs.py wrote: the same music played two ways is to be more alike than
the most alike place of other music in any key (the loss of van den Oord et al. 2018, with hard negatives).

Usage: train_views.py structure|harmony --data FOLDER --out WEIGHTS.bin [--steps N] [--seed S] [--threads N]
Writes WEIGHTS.bin, and beside it .pt. Songs whose number ends in 7 are held out and measured on. Deterministic for one
number of threads.
"""
import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

import view_net
from view_net import CLASSES, HOP_S

# What each network is: outputs, frames averaged, seconds of a window and of an excerpt, how often the second is a cover.
NETWORKS = {"structure": (2, 3, 6.0, 45.0, 1.0), "harmony": (1, 4, 16.0, 60.0, .3)}
SONGS, WINDOWS = 12, 6  # of a step


class Pair:
    """One passage: how each way sounds (4 x 12 x frames), and its transposition and stretch."""

    def __init__(self, meta):
        self.song = int(meta.stem[1:4])
        self.ways = {}
        for way, (semitones, stretch) in json.loads(meta.read_text()).items():
            folds = np.load(meta.with_name(f"{meta.stem}_{way}.npy")).astype(np.float32) / 255
            self.ways[way] = (torch.from_numpy(folds).permute(1, 2, 0), semitones, stretch)


class Trainer:
    def __init__(self, kind):
        outputs, pooled, window_s, self.excerpt_s, self.covers = NETWORKS[kind]
        self.net = view_net.ViewNet(outputs, pooled)
        self.log_sharpness = nn.Parameter(torch.tensor(math.log(1 / .12)))
        self.frames = round(window_s / (HOP_S * pooled))

    def excerpt(self, pair, rng):
        """Where an excerpt of a pair lies: (first way, second way, transposition, stretch, begin, begin there)."""
        way = "v1" if self.covers == 1.0 or rng.random() < self.covers else "v2"
        own, (other, semitones, stretch) = pair.ways["v0"][0], pair.ways[way]
        length = self.excerpt_s / HOP_S
        begin = int(rng.uniform(0, max(1, own.shape[-1] - length)))
        end = int(begin + length)
        there = int(begin * stretch) // self.net.pooled * self.net.pooled
        return own[..., begin:end], other[..., there:int(end * stretch)], semitones, stretch, begin, there

    def windows(self, excerpts, count, rng):
        """Matching windows of both ways (K x outputs x 12 x frames), and all windows of each first way."""
        pooled = self.net.pooled
        firsts = self.net(stacked([e[0] for e in excerpts]))
        seconds = self.net(stacked([e[1] for e in excerpts]))
        own, other, everywhere = [], [], []
        for n, (first, second, semitones, stretch, begin, there) in enumerate(excerpts):
            turned = torch.roll(seconds[n], -semitones, 1)
            length = first.shape[-1] // pooled
            for _ in range(count):
                at = int(rng.uniform(0, length - self.frames - 2))
                between = rng.random() - .5
                own.append(firsts[n][..., at:at + self.frames])
                places = torch.arange(self.frames) + at + .5 + between
                t = (places * pooled + begin) * stretch / pooled - there / pooled - .5
                t = t.clamp(0, second.shape[-1] // pooled - 1.001)
                i = t.floor().long()
                other.append(turned[..., i] * (1 - (t - i)) + turned[..., i + 1] * (t - i))
            everywhere.append(view_net.all_windows(firsts[n][..., :length], self.frames))
        return torch.stack(own), torch.stack(other), everywhere

    def loss(self, pairs, count, rng):
        """The loss, and how often the right place is the most alike."""
        own, other, everywhere = self.windows([self.excerpt(p, rng) for p in pairs], count, rng)
        right = (view_net.unit(other) * view_net.unit(own)).sum(1)
        keys = torch.stack([view_net.unit(torch.roll(other, k, 2)) for k in range(CLASSES)], 1)
        best = []
        for windows in everywhere:
            with torch.no_grad():
                at = torch.einsum("kcd,pd->kcp", keys, windows).flatten(1).argmax(1)
            places = len(windows)
            best.append((keys[torch.arange(len(at)), at // places] * windows[at % places]).sum(1))
        best = torch.stack(best, 1)
        song = torch.arange(len(pairs)).repeat_interleave(count)
        mine = functional.one_hot(song, len(pairs)).bool()
        logits = torch.where(mine, right[:, None].expand_as(best), best) * self.log_sharpness.exp()
        wrong = best.masked_fill(mine, -1).max(1)[0]
        return functional.cross_entropy(logits, song), (right > wrong).float().mean().item()

    def test(self, held):
        """The mean loss and accuracy on held-out songs."""
        rng = random.Random(5)
        with torch.no_grad():
            figures = [self.loss(rng.sample(held, min(16, len(held))), 8, rng) for _ in range(4)]
        return sum(f[0].item() for f in figures) / 4, sum(f[1] for f in figures) / 4


def stacked(parts):
    longest = max(p.shape[-1] for p in parts)
    return torch.stack([functional.pad(p, (0, longest - p.shape[-1])) for p in parts])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=NETWORKS)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    pairs = [Pair(meta) for meta in sorted(options.data.glob("s*.json"))]
    held, used = [p for p in pairs if p.song % 10 == 7], [p for p in pairs if p.song % 10 != 7]
    trainer = Trainer(options.kind)
    learned = [*trainer.net.parameters(), trainer.log_sharpness]
    optimiser = torch.optim.AdamW(learned, lr=3e-3, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=options.steps, pct_start=.15)
    started = time.time()
    for step in range(1, options.steps + 1):
        loss, _ = trainer.loss(rng.sample(used, SONGS), WINDOWS, rng)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(trainer.net.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % 20 == 0 or step == options.steps:
            held_loss, right = trainer.test(held)
            print(f"{step}: loss {loss.item():.3f}, held out {held_loss:.3f}, right {right:.3f}, "
                  f"{time.time() - started:.0f} s", flush=True)
            torch.save(trainer.net.state_dict(), options.out.with_suffix(".pt"))
            view_net.save_weights(trainer.net, options.out)


main()
