// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.FileTree;
import org.aiplus.build.launcher.process.ChildEnvironment;
import org.aiplus.build.launcher.process.Server;
import org.aiplus.build.launcher.process.ServerSpec;
import org.aiplus.build.launcher.process.Servers;
import org.aiplus.build.launcher.process.Termination;

/**
 * WildFly. The installation is only read; what the server writes goes to a base directory of its own, whose
 * configuration and application are laid down anew at each start, since a build may have changed them.
 */
public final class ApplicationServer {
    private static final Duration READY_LIMIT = Duration.ofMinutes(10);

    /**
     * About 130 MB of objects live as long as the server. The serial collector needs no memory of its own for so small a
     * heap and, on the two processors that an installation may have, no threads that compete with requests.
     */
    private static final List<String> MEMORY_OPTIONS = List.of("-Xms64m", "-Xmx384m", "-XX:MetaspaceSize=192m");

    private static final String COLLECTOR = "-XX:+UseSerialGC";
    private static final Pattern CHOICE_OF_COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

    /** What the server's own start script gives the virtual machine. */
    private static final List<String> MODULE_OPTIONS = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Path installation;
    private final Path java;
    private final DataDirectory data;
    private final Servers servers;
    private final Progress progress;

    /**
     * The server of an installation.
     *
     * @param java the Java program to run it with
     */
    public ApplicationServer(Path installation, Path java, DataDirectory data, Servers servers, Progress progress) {
        this.installation = installation;
        this.java = java;
        this.data = data;
        this.servers = servers;
        this.progress = progress;
    }

    /**
     * Starts the server; it answers some time later.
     *
     * @param address the local address to listen on
     * @param httpPort port of the pages and the API
     * @param managementPort port of the server's management, always on 127.0.0.1
     * @param jvmOptions further options of the virtual machine; the last one of a kind wins
     * @param settings what the product finds in its environment
     */
    public Server start(
            String address, int httpPort, int managementPort, List<String> jvmOptions, Map<String, String> settings) {
        progress.step("Starting WildFly on port " + httpPort);
        layDown();
        Map<String, String> environment = ChildEnvironment.basic(data.temporary());
        environment.putAll(settings);
        return servers.start(new ServerSpec(
                "WildFly",
                command(address, httpPort, managementPort, jvmOptions),
                environment,
                data.wildfly(),
                data.logFile("wildfly"),
                data.pidFile("wildfly"),
                Termination.OF_JAVA_SERVER));
    }

    /** Waits until the product answers, or refuses when its deployment failed. */
    public void awaitReady(Server server, String url) {
        HealthProbe probe = new HealthProbe(url + "/api/v1/health");
        progress.await("the catalogue", READY_LIMIT, () -> {
            servers.check();
            if (deploymentFailed()) {
                throw new Refused("The application could not be deployed; the server's log: " + server.log());
            }
            return probe.answers();
        });
    }

    private void layDown() {
        Path base = data.wildfly();
        try {
            Files.createDirectories(base);
            for (String part : List.of("configuration", "deployments", "lib", "tmp", "data/content")) {
                FileTree.delete(base.resolve(part));
                Path source = installation.resolve("standalone").resolve(part);
                if (Files.isDirectory(source)) {
                    FileTree.makeParent(base.resolve(part));
                    FileTree.copy(source, base.resolve(part));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        FileTree.giveTo(servers.runAs().user(), base);
    }

    private boolean deploymentFailed() {
        try (Stream<Path> files = Files.list(data.wildfly().resolve("deployments"))) {
            return files.anyMatch(file -> file.toString().endsWith(".failed"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> command(String address, int httpPort, int managementPort, List<String> jvmOptions) {
        Path base = data.wildfly();
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-D[Standalone]");
        command.addAll(MEMORY_OPTIONS);
        if (jvmOptions.stream().noneMatch(CHOICE_OF_COLLECTOR.asMatchPredicate())) {
            command.add(COLLECTOR);
        }
        command.addAll(List.of(
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Djava.io.tmpdir=" + data.temporary(),
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.jboss.logmanager.nocolor=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000"));
        command.addAll(MODULE_OPTIONS);
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar",
                installation.resolve("jboss-modules.jar").toString(),
                "-mp",
                installation.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + installation,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=" + address,
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + httpPort,
                "-Djboss.management.http.port=" + managementPort,
                "--read-only-server-config=standalone.xml"));
        return command;
    }
}
