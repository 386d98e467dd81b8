// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.Set;

/**
 * What other features may know of a need.
 *
 * @param department code of the department whose need it is
 * @param authors subjects of the people who have written it
 */
public record NeedFacts(
        NeedReference reference, String department, NeedContent content, NeedStatus status, Set<String> authors) {

    public NeedFacts {
        authors = Set.copyOf(authors);
    }
}
