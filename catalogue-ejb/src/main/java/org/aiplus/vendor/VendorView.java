// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.util.UUID;
import org.aiplus.shared.LocalisedText;

/**
 * A vendor as every reader sees it.
 *
 * @param registryNumber number in the business registry of its country, unique there
 * @param demo whether the vendor is invented for demonstration
 */
public record VendorView(UUID id, String registryNumber, LocalisedText name, boolean demo, VendorStatus status) {}
