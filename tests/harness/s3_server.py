"""A server that speaks S3, for tests. Usage: s3_server.py BUCKET

It makes the bucket and prints its port when it listens. A line on its input is answered by the names of all objects, as a
JSON list on one line.
"""

import json
import logging
import sys

import boto3
from moto.server import ThreadedMotoServer

logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
_, port = server.get_host_and_port()
client = boto3.client(
    "s3",
    endpoint_url=f"http://127.0.0.1:{port}",
    region_name="us-east-1",
    aws_access_key_id="test",
    aws_secret_access_key="test",
)
client.create_bucket(Bucket=sys.argv[1])
print(port, flush=True)
for _ in sys.stdin:
    listed = client.list_objects_v2(Bucket=sys.argv[1])
    print(json.dumps([entry["Key"] for entry in listed.get("Contents", [])]), flush=True)
