// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

/**
 * Content that people publish while the product runs and that every node of a cluster keeps in memory. Every bean of
 * this type looks for news each second.
 */
public interface PublishedContent {

    /** What it is, for logs, for example {@code questions}. */
    String name();

    /** Learns what was published since, inside the transaction of whoever calls; cheap when there is nothing. */
    void learn();
}
