// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;

/**
 * A fact that readers of the public change feed may know of: that something changed, never what it says. A batch names
 * all objects that it changed, so that the feed is written in one statement and the audit trail has one entry.
 */
public interface PublicChange extends DomainEvent {

    /** References of the published objects that changed, at least one. */
    List<String> references();
}
