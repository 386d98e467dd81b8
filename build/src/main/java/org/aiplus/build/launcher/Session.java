// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.util.Optional;
import java.util.function.Consumer;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.console.Stopped;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.InstanceLock;
import org.aiplus.build.launcher.process.RunAs;
import org.aiplus.build.launcher.process.Server;
import org.aiplus.build.launcher.process.Servers;

/**
 * One stay on a data directory: takes it, clears what an earlier launcher left behind, starts servers, watches them, and
 * stops them whatever happens: a failed start, a server that ends, Ctrl-C at any moment.
 */
final class Session {
    private final DataDirectory data;
    private final Console console;
    private final StopSignal stop;

    Session(DataDirectory data, Console console, StopSignal stop) {
        this.data = data;
        this.console = console;
        this.stop = stop;
    }

    /** Starts servers and keeps them until somebody stops the launcher or one of them ends. */
    int run(Consumer<Servers> start) {
        return hold(servers -> {
            start.accept(servers);
            Optional<Server> ended = servers.firstToEnd();
            stop.check();
            throw new Refused(ended.map(Server::ended).orElse("A server ended by itself") + "; stopping the others.");
        });
    }

    /** Starts servers for one act and stops them after it. */
    int once(Consumer<Servers> act) {
        return hold(act);
    }

    private int hold(Consumer<Servers> act) {
        data.open();
        try (InstanceLock lock = InstanceLock.take(data)) {
            new Orphanage(data, console).clear();
            RunAs runAs = RunAs.decide(data.cluster());
            data.prepareFor(runAs.user());
            LauncherLog.to(data.logFile("launcher"));
            Servers servers = new Servers(runAs, console, stop);
            Thread onSignal = new Thread(
                    () -> {
                        stop.raise();
                        console.line("");
                        console.line("Stopping");
                        servers.stopAll();
                    },
                    "stop");
            Runtime.getRuntime().addShutdownHook(onSignal);
            try {
                act.accept(servers);
                return 0;
            } catch (Stopped onRequest) {
                // The signal's own thread is stopping the servers: wait for it, it ends the launcher.
                servers.stopAll();
                return 0;
            } catch (Refused refused) {
                LauncherLog.record(refused);
                // While everything is being stopped, whatever fails fails because of that.
                if (!stop.isRaised()) {
                    console.problem(refused.line());
                }
                return 1;
            } finally {
                servers.stopAll();
                removeHook(onSignal);
            }
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The hook is what stops everything now.
        }
    }
}
