// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A server to start.
 *
 * @param name as people know it, for example "Keycloak"
 * @param command program and arguments; never a secret among them, since everybody on the machine can read them
 * @param environment everything that the server finds in its environment; nothing else of ours reaches it
 * @param directory working directory
 * @param log where its output goes
 * @param pidFile where it is remembered
 * @param termination how it is asked to end
 */
public record ServerSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        PidFile pidFile,
        Termination termination) {}
