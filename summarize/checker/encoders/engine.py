"""OpenVINO without its telemetry, which would tell Google Analytics of each import and write an id of the user's.

Everything of it is imported from here, so that nobody imports it as it comes.
"""

from summarize.hidden import hidden

with hidden("openvino_telemetry"):
    import openvino
    from openvino import Model, Node
    from openvino import opset13 as ops

__all__ = ["Model", "Node", "openvino", "ops"]
