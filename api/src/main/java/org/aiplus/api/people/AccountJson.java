// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.util.List;
import org.aiplus.people.Account;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller is known as. */
@Schema(name = "Account", description = "What the caller is known as.")
public record AccountJson(
        @Schema(description = "Display name; absent as long as the caller was not recorded.") @Nullable
        String name,

        @Schema(description = "Mail address, when one is known.") @Nullable
        String email,

        @Schema(description = "Roles at the identity provider.")
        List<String> roles,

        @Schema(description = "Memberships that last.") List<MembershipJson> memberships,

        @Schema(description = "Whether there is any membership; without one little can be done.")
        boolean member,

        @Schema(description = "Names of administrators, who can change roles and memberships.")
        List<String> whomToAsk) {

    static AccountJson from(Account account) {
        return new AccountJson(
                account.name(),
                account.email(),
                account.roles().stream().sorted().toList(),
                account.memberships().stream().map(MembershipJson::from).toList(),
                account.member(),
                account.whomToAsk());
    }
}
