// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a server finds in its environment: a fixed little, and never what happens to be in the launcher's own. */
public final class ChildEnvironment {
    private ChildEnvironment() {}

    /** Search path, language, time zone and a folder to write temporary files to. */
    public static Map<String, String> basic(Path temporary) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        environment.put("HOME", temporary.toString());
        environment.put("TMPDIR", temporary.toString());
        return environment;
    }
}
