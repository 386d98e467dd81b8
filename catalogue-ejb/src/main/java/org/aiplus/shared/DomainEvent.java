// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;
import java.util.Map;

/**
 * A fact that a feature has just recorded. Observers inside the transaction keep the audit trail and the change feed;
 * whoever fires it need not know them.
 */
public interface DomainEvent {

    /** What happened, in the form {@code solution.published}; stable, because people filter by it. */
    String action();

    /** Kind of the object that it happened to, for example {@code solution}. */
    String objectType();

    /** Reference or id of that object. */
    String objectId();

    /** Ids and values that explain the fact; no personal data beyond ids, no free text of others. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /** Who must hear of it, and what; nobody where the event says nothing else. */
    default List<Notice> notices() {
        return List.of();
    }

    /** Keys of the open tasks that are done now, see {@link Notice#task()}. */
    default List<String> settles() {
        return List.of();
    }
}
