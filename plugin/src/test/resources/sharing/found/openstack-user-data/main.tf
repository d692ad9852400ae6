provider "openstack" {
  tenant_id = "dp-tenant"
  auth_url  = "https://cloud.example/v3"
}
resource "openstack_compute_instance_v2" "rms" {
  name        = "rms"
  flavor_name = "m1"
  image_name  = "debian"
  user_data   = "#cloud-config\nruncmd:\n  - [curl, -O, 'https://repo.county.downland-council.example/agent.deb']\n"
}
