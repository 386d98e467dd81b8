// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How to get out of an empty result.
 *
 * @param withoutFilter for each filter in use how many solutions there would be without it
 * @param withoutText how many there would be without the text, 0 when there is none or no filter is in use
 */
public record EmptyHelp(Map<String, Long> withoutFilter, long withoutText) {

    /** Nothing to help with. */
    public static final EmptyHelp NONE = new EmptyHelp(Map.of(), 0);

    public EmptyHelp {
        withoutFilter = Collections.unmodifiableMap(new LinkedHashMap<>(withoutFilter));
    }
}
