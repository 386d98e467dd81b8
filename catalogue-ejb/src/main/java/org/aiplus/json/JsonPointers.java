// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

/** Builds JSON pointers (RFC 6901) for problems. */
public final class JsonPointers {

    private static final int MAX_NAME = 100;

    private JsonPointers() {}

    /**
     * Pointer to a member of an object. A name that a stranger chose may be anything: one that is very long or not
     * printable is left out and the object itself is pointed to, because a pointer goes into answers and logs.
     */
    public static String member(String object, String name) {
        if (name.length() > MAX_NAME || !TextRules.isPrintable(name)) {
            return object;
        }
        return object + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Pointer to an item of an array. */
    public static String item(String array, int index) {
        return array + "/" + index;
    }
}
