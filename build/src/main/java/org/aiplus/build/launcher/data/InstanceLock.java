// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.process.PidFile;

/** One launcher at a time works on a data directory. The operating system takes the lock back when a launcher dies. */
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;
    private final PidFile pidFile;

    private InstanceLock(FileChannel channel, PidFile pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    /** Takes the lock and remembers this launcher. */
    public static InstanceLock take(DataDirectory data) {
        return tryTake(data).orElseThrow(() -> {
            String who = launcher(data)
                    .map(process -> " (process " + process.pid() + ")")
                    .orElse("");
            return new Refused("Another launcher already works on " + data.root() + who
                    + ": stop it with ./catalogue stop, or use another directory with --data.");
        });
    }

    /** Takes the lock unless somebody else has it. */
    @SuppressWarnings("resource")
    public static Optional<InstanceLock> tryTake(DataDirectory data) {
        FileTree.folder(data.run(), "rwx------");
        Path file = data.run().resolve("launcher.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            InstanceLock taken = new InstanceLock(channel, data.pidFile("launcher"));
            taken.pidFile.write(ProcessHandle.current());
            return Optional.of(taken);
        } catch (OverlappingFileLockException ours) {
            return Optional.empty();
        } catch (AccessDeniedException denied) {
            throw new Refused(
                    data.root() + " belongs to another user: start as that user, or use another directory with --data.",
                    denied);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The launcher that works on the directory. */
    public static Optional<ProcessHandle> launcher(DataDirectory data) {
        return data.pidFile("launcher").living();
    }

    @Override
    public void close() {
        pidFile.delete();
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
