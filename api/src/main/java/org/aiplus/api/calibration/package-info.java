// SPDX-License-Identifier: Apache-2.0
/** The calibration exercise of a panel as the API speaks of it. */
@NullMarked
package org.aiplus.api.calibration;

import org.jspecify.annotations.NullMarked;
