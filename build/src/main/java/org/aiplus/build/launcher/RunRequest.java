// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * What the run command was asked for.
 *
 * @param profile {@code demo} or {@code production}
 * @param demoData whether departments, solutions and memberships of the demo shall be loaded
 * @param javaHome folder of the JDK that the servers run on
 * @param jvmOptions further options for WildFly's virtual machine
 */
record RunRequest(Ports ports, String profile, boolean demoData, Path javaHome, List<String> jvmOptions) {
    boolean isDemo() {
        return profile.equals("demo");
    }
}
