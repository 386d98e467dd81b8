// SPDX-License-Identifier: Apache-2.0
/** Inquiries of panels to bidders as the API speaks of them. */
@NullMarked
package org.aiplus.api.inquiry;

import org.jspecify.annotations.NullMarked;
