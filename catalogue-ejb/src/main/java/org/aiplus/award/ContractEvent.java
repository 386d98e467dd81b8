// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.util.List;
import java.util.Map;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with contracts. */
public sealed interface ContractEvent extends DomainEvent {

    /** Reference of the contract. */
    ContractReference contract();

    @Override
    default String objectType() {
        return "contract";
    }

    @Override
    default String objectId() {
        return contract().value();
    }

    /**
     * It is made.
     *
     * @param digest SHA-256 of value, last day and reason, hexadecimal
     */
    record Made(ContractReference contract, String evaluation, String digest) implements ContractEvent {
        @Override
        public String action() {
            return "contract.made";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("evaluation", evaluation, "digest", digest);
        }
    }

    /**
     * It says something else from now on.
     *
     * @param digest SHA-256 of value, last day and reason, hexadecimal
     */
    record Changed(ContractReference contract, int number, String digest) implements ContractEvent {
        @Override
        public String action() {
            return "contract.changed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "digest", digest);
        }
    }

    /** It was ended before its last day. */
    record Terminated(ContractReference contract) implements ContractEvent {
        @Override
        public String action() {
            return "contract.terminated";
        }
    }

    /** Its last day is over. */
    record Expired(ContractReference contract, String title, String officer) implements ContractEvent {
        @Override
        public String action() {
            return "contract.expired";
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "contract-expired",
                    new Addressee.Person(officer),
                    "/contracts/" + contract,
                    Map.of("contract", contract.value(), "title", title)));
        }
    }
}
