// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.console;

/** The version that this launcher was packaged with. */
public final class ProductVersion {
    private ProductVersion() {}

    /** For example {@code 1.2.0}; classes that were not packaged have none. */
    public static String current() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
