// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import java.util.List;
import java.util.UUID;

/**
 * The programs of a vendor for one reader.
 *
 * @param manageable whether the reader may make, change and revoke them
 * @param clients oldest first, revoked ones included
 */
public record ApiClientList(UUID vendor, boolean manageable, List<ApiClientView> clients) {

    public ApiClientList {
        clients = List.copyOf(clients);
    }
}
