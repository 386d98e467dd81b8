// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member shall be. */
@Schema(name = "VendorRoleChange", description = "What a member of a vendor shall be.")
public record VendorRoleJson(VendorRole role) {}
