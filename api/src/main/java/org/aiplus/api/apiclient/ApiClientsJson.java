// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.apiclient;

import java.util.List;
import org.aiplus.apiclient.ApiClientList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programs of a vendor. */
@Schema(name = "ApiClients", description = "The programs of a vendor, oldest first.")
public record ApiClientsJson(List<ApiClientJson> items) {

    static ApiClientsJson from(ApiClientList list) {
        return new ApiClientsJson(
                list.clients().stream().map(ApiClientJson::from).toList());
    }
}
