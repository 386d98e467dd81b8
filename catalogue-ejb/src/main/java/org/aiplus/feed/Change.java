// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import java.time.Instant;

/**
 * One change of one published object.
 *
 * @param at catalogue time of the change
 * @param kind what happened, for example {@code solution.revision-published}
 * @param objectType kind of the object, for example {@code solution}
 * @param reference its reference
 */
public record Change(FeedPosition position, Instant at, String kind, String objectType, String reference) {}
