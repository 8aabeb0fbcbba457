"""Runs of a command: wall time, CPU time and peak memory, on a machine that others may share."""

import os
import statistics
import subprocess
import sys
import time

TICKS = os.sysconf("SC_CLK_TCK")


def busy():
    """Seconds that all cores have worked since the machine started."""
    with open("/proc/stat") as stat:
        fields = [int(field) for field in stat.readline().split()[1:]]
    return (fields[0] + fields[1] + fields[2] + fields[5] + fields[6]) / TICKS


def wait_for_quiet(limit=3.0):
    """Waits until others use next to nothing of the machine, at most `limit` seconds."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        before = busy()
        time.sleep(0.2)
        if (busy() - before) / 0.2 < 0.1:
            return


class Run:
    """One run of a command, from start to finish."""

    def __init__(self, command, cwd=None, env=None, own_figures=None):
        """`own_figures` takes what the command prints and gives the wall and CPU seconds to count, for a command
        that does more than what is measured."""
        wait_for_quiet()
        before, start = busy(), time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command], cwd=cwd, env=env,
            stdout=subprocess.PIPE if own_figures else subprocess.DEVNULL, stderr=subprocess.PIPE)
        printed = process.stdout.read().decode() if own_figures else ""
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        self.wall = time.perf_counter() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        self.others = max(0.0, busy() - before - self.cpu) / self.wall
        if status:
            sys.exit(f"{' '.join(map(str, command))} ended with {status}:\n{errors.decode(errors='replace')}")
        if own_figures:
            self.wall, self.cpu = own_figures(printed)


class Series:
    """The runs of one contender in one mode."""

    def __init__(self, runs):
        self.runs = runs

    def median(self, field):
        return statistics.median(getattr(run, field) for run in self.runs)

    def fastest(self, field):
        return min(getattr(run, field) for run in self.runs)


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"
