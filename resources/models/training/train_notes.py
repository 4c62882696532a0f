#!/usr/bin/python3
"""Trains the note network on what render_notes.py wrote, and tests it on what was held out.

Usage: train_notes.py --data FOLDER --out WEIGHTS.bin [--steps N] [--seed S] [--threads N] [--width W]
Writes WEIGHTS.bin, and beside it .pt (to go on from with --start) and .txt (the figures). Deterministic for one number
of threads.
"""
import argparse
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

import note_net

CROP = 250


class Passages:
    """The passages of one set: codes, loudness and labels, in memory as bytes."""

    def __init__(self, folder, most=None):
        self.items = []
        for file in sorted(folder.glob("*.x.npy"))[:most]:
            target = file.with_name(file.name.replace(".x.", ".y."))
            if target.exists():
                codes = np.load(file)
                self.items.append((codes, note_net.loudness(codes).numpy(), np.load(target)))

    def batch(self, rng, size):
        codes = np.zeros((size, CROP, 252), np.uint8)
        loud = np.zeros((size, CROP), np.float32)
        target = np.zeros((size, 2, CROP, 84), np.uint8)
        for i in range(size):
            x, l, y = self.items[rng.integers(len(self.items))]
            at = rng.integers(len(x) - CROP)
            x, y = x[at:at + CROP].astype(np.float32), y[:, at:at + CROP]
            if rng.random() < .4:  # an equaliser of its own, ± 8 dB
                x = x + np.interp(np.arange(252), np.linspace(0, 251, 7), rng.normal(0, 8, 7)).astype(np.float32)
            shift = rng.integers(-6, 7)
            low, high = max(0, shift), min(84, 84 + shift)
            codes[i, :, 3 * low:3 * high] = np.clip(x[:, 3 * (low - shift):3 * (high - shift)], 0, 255)
            target[i, :, :, low:high] = y[:, :, low - shift:high - shift]
            loud[i] = l[at:at + CROP]
        return torch.from_numpy(codes), torch.from_numpy(loud), targets(torch.from_numpy(target))


def targets(y):
    """N x 2 x frames x 84 bytes -> N x 3 x frames x 84."""
    return torch.stack([y[:, 0].float() / 255, (y[:, 1] & 1).float(), (y[:, 1] >> 1).float()], 1)


WEIGHT = torch.tensor([3.0, 1.5, 2.0])[:, None, None]


def loss_of(logits, target):
    each = functional.binary_cross_entropy_with_logits(logits, target, reduction="none", pos_weight=WEIGHT)
    return each.mean((0, 2, 3)) * torch.tensor([20.0, 5.0, 8.0])


def f_measure(hit, found, true):
    return 2 * hit / max(1e-9, found + true)


def onsets_of(posterior, least):
    """Peaks along time of frames x 84 that reach `least`."""
    before = np.pad(posterior, ((1, 0), (0, 0)))[:-1]
    after = np.pad(posterior, ((0, 1), (0, 0)))[1:]
    return (posterior >= least) & (posterior > before) & (posterior >= after)


def near(mask):
    wide = mask.copy()
    wide[1:] |= mask[:-1]
    wide[:-1] |= mask[1:]
    return wide


def fold(mask):
    out = np.zeros((len(mask), 12), bool)
    for s in range(mask.shape[1]):
        out[:, (33 + s) % 12] |= mask[:, s]
    return out


def handmade(codes):
    """Levels over the neighbourhood of +- 7 semitones as core/features/pitch_classes.cpp folds them: frames x 12."""
    power = 10 ** ((codes.astype(np.float32) / 2 - 115) / 10)
    db = 10 * np.log10(power.reshape(len(codes), 84, 3).sum(2) + 1e-12)
    level = np.maximum(db, db.max() - 60)
    total = np.pad(level.cumsum(1), ((0, 0), (1, 0)))
    at = np.arange(84)
    low, high = np.maximum(0, at - 7), np.minimum(84, at + 8)
    excess = np.clip((level - (total[:, high] - total[:, low]) / (high - low)) / 18, 0, 1)
    weight = np.interp(33 + at, [43, 52, 84, 100], [0, 1, 1, 0])
    out = np.zeros((len(codes), 12), np.float32)
    for s in range(84):
        out[:, (33 + s) % 12] += excess[:, s] * weight[s]
    return out


def test(net, passages):
    """Best F1 over thresholds for each output, for pitch classes, and for pitch classes of the hand-made chroma."""
    net.eval()
    grid = np.arange(.1, .9, .05)
    rows = {k: np.zeros((len(grid), 3)) for k in ("onset", "sounding", "melody", "pitch classes", "hand-made")}

    def add(name, k, found, true, found_hit=None, true_hit=None):
        hit = (found & true).sum() if found_hit is None else (found_hit + true_hit) / 2
        rows[name][k] += (hit, found.sum(), true.sum())

    for codes, loud, y in passages.items:
        with torch.no_grad():
            x = note_net.net_input(torch.from_numpy(codes)[None], torch.from_numpy(loud)[None])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = net(x)
            p = torch.sigmoid(logits.float())[0].numpy()
        onset, active, melody = onsets_of(y[0], 128), (y[1] & 1) > 0, (y[1] & 2) > 0
        classes, chroma = fold(active), handmade(codes)
        for k, least in enumerate(grid):
            found = onsets_of(p[0], least)
            add("onset", k, found, onset, (found & near(onset)).sum(), (onset & near(found)).sum())
            add("sounding", k, p[1] >= least, active)
            add("melody", k, p[2] >= least, melody)
            add("pitch classes", k, fold(p[1] >= least), classes)
            add("hand-made", k, chroma >= 1.6 * least, classes)
    net.train()
    best = {}
    for name, counts in rows.items():
        scores = [f_measure(*c) for c in counts]
        best[name] = (max(scores), grid[int(np.argmax(scores))])
    return best


def report(net, sets, out):
    lines = []
    for name, passages in sets.items():
        if passages.items:
            best = test(net, passages)
            lines.append(f"{name} ({len(passages.items)} passages): " +
                         ", ".join(f"{k} {v:.3f} at {t:.2f}" for k, (v, t) in best.items()))
    out.with_suffix(".txt").write_text("\n".join(lines) + "\n")
    print("\n".join(lines), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="go on from these .pt weights")
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--width", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tests", type=int, default=24, help="passages of each held-out set")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    passages = Passages(options.data / "train")
    sets = {k: Passages(options.data / k, options.tests) for k in ("test", "font", "damage")}
    net = note_net.NoteNet(options.width).to(memory_format=torch.channels_last)
    if options.start:
        net.load_state_dict(torch.load(options.start))
    print(len(passages.items), "passages,", sum(p.numel() for p in net.parameters()), "parameters,",
          note_net.macs(net), "MACs a cell", flush=True)
    optimiser = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, options.rate, options.steps, pct_start=.1)
    running, began = None, time.time()
    for step in range(options.steps):
        codes, loud, target = passages.batch(rng, options.batch)
        x = note_net.net_input(codes, loud).contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = net(x)
        parts = loss_of(logits.float(), target)
        optimiser.zero_grad()
        parts.sum().backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        now = parts.detach().numpy()
        running = now if running is None else .98 * running + .02 * now
        if step % 100 == 99:
            print(step + 1, np.round(running, 4), f"{time.time() - began:.0f} s", flush=True)
        if step % 500 == 499:
            note_net.save_weights(net, options.out)
            torch.save(net.state_dict(), options.out.with_suffix(".pt"))
    note_net.save_weights(net, options.out)
    torch.save(net.state_dict(), options.out.with_suffix(".pt"))
    report(net, sets, options.out)


main()
