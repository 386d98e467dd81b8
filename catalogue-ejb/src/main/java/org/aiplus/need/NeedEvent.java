// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.List;
import java.util.Map;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with needs. */
public sealed interface NeedEvent extends DomainEvent {

    /** Reference of the need. */
    NeedReference need();

    @Override
    default String objectType() {
        return "need";
    }

    @Override
    default String objectId() {
        return need().value();
    }

    private static Map<String, String> values(NeedReference need, String title) {
        return Map.of("need", need.value(), "title", title);
    }

    /** A department has begun one. */
    record Begun(NeedReference need, String department) implements NeedEvent {
        @Override
        public String action() {
            return "need.begun";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department);
        }
    }

    /** It says something else. */
    record Saved(NeedReference need) implements NeedEvent {
        @Override
        public String action() {
            return "need.saved";
        }
    }

    /** It has gone from one state to the next. */
    record Moved(NeedReference need, NeedStatus from, NeedStatus to) implements NeedEvent {
        @Override
        public String action() {
            return "need.moved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("from", from.name(), "to", to.name());
        }
    }

    /**
     * Another department would join.
     *
     * @param author subject of whoever has begun the need
     */
    record JoinOffered(NeedReference need, String title, String department, String author) implements NeedEvent {
        @Override
        public String action() {
            return "need.join-offered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "need-join-offered", new Addressee.Person(author), "/needs/" + need, values(need, title)));
        }
    }

    /**
     * The need's department has answered.
     *
     * @param offeredBy subject of who has offered
     */
    record JoinAnswered(NeedReference need, String title, String department, NeedOfferStatus answer, String offeredBy)
            implements NeedEvent {
        @Override
        public String action() {
            return "need.join-answered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department, "answer", answer.name());
        }

        @Override
        public List<Notice> notices() {
            var addressee = new Addressee.Person(offeredBy);
            return List.of(
                    answer == NeedOfferStatus.ACCEPTED
                            ? Notice.news("need-join-accepted", addressee, "/needs/" + need, values(need, title))
                            : Notice.news("need-join-declined", addressee, "/needs/" + need, values(need, title)));
        }
    }

    /**
     * A vendor proposes one of its solutions.
     *
     * @param author subject of whoever has begun the need
     */
    record Proposed(NeedReference need, String title, String solution, String author) implements NeedEvent {
        @Override
        public String action() {
            return "need.proposed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution);
        }

        @Override
        public List<Notice> notices() {
            return List.of(
                    Notice.news("need-proposed", new Addressee.Person(author), "/needs/" + need, values(need, title)));
        }
    }

    /** A vendor has taken its proposal back. */
    record ProposalWithdrawn(NeedReference need, String solution) implements NeedEvent {
        @Override
        public String action() {
            return "need.proposal-withdrawn";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution);
        }
    }
}
