// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * How far a reader has followed the feed. To a reader it is an opaque token; a later position compares greater.
 *
 * @param era which life of the database, because a restore elsewhere begins the numbers of transactions anew
 * @param transaction number of the transaction
 * @param position number of the change
 */
public record FeedPosition(long era, long transaction, long position) implements Comparable<FeedPosition> {

    /** Before the first change. */
    public static final FeedPosition START = new FeedPosition(0, 0, 0);

    private static final Comparator<FeedPosition> ORDER = Comparator.comparingLong(FeedPosition::era)
            .thenComparingLong(FeedPosition::transaction)
            .thenComparingLong(FeedPosition::position);
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\d{1,18})");

    /**
     * The position of this token.
     *
     * @throws RuleViolation {@code INVALID_CURSOR} when it was not made by {@link #token()}
     */
    public static FeedPosition parse(String token) {
        var matcher = FORM.matcher(token);
        if (!matcher.matches()) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
        return new FeedPosition(
                Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }

    /** The token of this position, safe in addresses. */
    public String token() {
        return era + "-" + transaction + "-" + position;
    }

    /** Whether a reader at this position has seen that change. */
    public boolean covers(FeedPosition change) {
        return compareTo(change) >= 0;
    }

    @Override
    public int compareTo(FeedPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return token();
    }
}
