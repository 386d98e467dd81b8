// SPDX-License-Identifier: Apache-2.0
/** Pages of the calibration exercise of a panel. */
@NullMarked
package org.aiplus.web.calibration;

import org.jspecify.annotations.NullMarked;
