// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.util.List;

/** People as they are kept, by subject. */
record KeptPeople(List<String> subjects) {

    KeptPeople {
        subjects = subjects.stream().sorted().toList();
    }
}
